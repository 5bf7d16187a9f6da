/**
 * Методические мероприятия: what is planned, who signs up, who came (domain.md §2.5). An {@code
 * Activity} is a professional gathering; "event" alone is a domain event.
 */
package ru.traektoria.events.activity.model;
