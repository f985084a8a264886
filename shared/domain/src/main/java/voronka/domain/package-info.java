/** What we sell with. Depends on nothing but annotations. */
@org.jspecify.annotations.NullMarked
package voronka.domain;
