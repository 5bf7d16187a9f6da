/** Templates of routes: list, editor, and how a route takes one. */
package ru.traektoria.route.web.template;
