/** REST of routes. */
package ru.traektoria.route.web.api;
