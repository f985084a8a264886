/** The people who sell: members, roles, invitations, and who may do what. */
@NullMarked
package voronka.domain.team;

import org.jspecify.annotations.NullMarked;
