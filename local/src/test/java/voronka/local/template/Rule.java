package voronka.local.template;

import java.util.stream.Stream;

/**
 * Something that must hold for the template, whatever functions it has.
 *
 * @param name by which a mutation says what it breaks
 */
record Rule(String name, Check check) {
    /** Looks for what breaks the rule. */
    interface Check {
        /** What is wrong, in words; nothing when all is well. */
        Stream<String> breaches(ProductTemplate template);
    }

    /** Looks at one function at a time. */
    interface OfFunction {
        /** What is wrong with it. */
        Stream<String> breaches(FunctionDefinition function, ProductTemplate template);
    }

    static Rule ofFunctions(String name, OfFunction check) {
        return new Rule(
                name,
                template ->
                        template.deployed().functions().stream()
                                .flatMap(
                                        function ->
                                                check.breaches(function, template)
                                                        .map(
                                                                breach ->
                                                                        function.logicalId()
                                                                                + ": "
                                                                                + breach)));
    }

    static Stream<String> unless(boolean holds, String breach) {
        return holds ? Stream.empty() : Stream.of(breach);
    }
}
