/** The list of routes, its questions, a route begun by hand. */
package ru.traektoria.route.web.list;
