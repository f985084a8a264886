/**
 * Reads {@code template.yaml}, the one description of what runs where, as far as one machine needs
 * it: names, environments, triggers, tables and queues, with every reference resolved. What it does
 * not understand it refuses, by path, so that the local stack never quietly differs from the
 * deployed one.
 */
@org.jspecify.annotations.NullMarked
package voronka.local.template;
