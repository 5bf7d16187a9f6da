/**
 * events-service: методические мероприятия и объединения (domain.md §2.5), by feature: {@code
 * activity}, {@code association}, {@code practice}, and {@code history} for past years. See the
 * README of the module.
 */
package ru.traektoria.events;
