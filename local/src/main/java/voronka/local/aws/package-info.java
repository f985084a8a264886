/**
 * What the emulators of AWS services have in common: a server that only this machine can reach,
 * which speaks JSON the way the SDK's clients expect, the account they all belong to, and errors on
 * demand.
 */
@NullMarked
package voronka.local.aws;

import org.jspecify.annotations.NullMarked;
