/** Портфолио: gathered from records and events, and what people add by hand. */
package ru.traektoria.route.application.portfolio;
