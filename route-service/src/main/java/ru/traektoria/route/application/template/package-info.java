/** The templates of routes and how a route takes one. */
package ru.traektoria.route.application.template;
