/** As much of CloudFormation as makes the resources that functions of the stack make. */
@NullMarked
package voronka.local.cloudformation;

import org.jspecify.annotations.NullMarked;
