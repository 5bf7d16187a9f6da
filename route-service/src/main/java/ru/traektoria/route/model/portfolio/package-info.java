/** Портфолио педагога: what it consists of and how an entry made by hand comes to count. */
package ru.traektoria.route.model.portfolio;
