package voronka.telegrambot;

import voronka.domain.book.SalesBook;

/** The sales book a new company begins with. */
interface ShippedBook {
    SalesBook book();
}
