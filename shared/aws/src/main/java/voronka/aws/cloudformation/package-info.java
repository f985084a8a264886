/** Resources of a stack that a function of ours makes, as CloudFormation asks for them. */
@NullMarked
package voronka.aws.cloudformation;

import org.jspecify.annotations.NullMarked;
