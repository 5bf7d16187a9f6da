/** The card of a route and what is done on it. */
package ru.traektoria.route.web.card;
