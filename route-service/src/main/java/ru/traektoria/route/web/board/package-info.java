/** The board of routes: a column for each state, the most urgent on top. */
package ru.traektoria.route.web.board;
