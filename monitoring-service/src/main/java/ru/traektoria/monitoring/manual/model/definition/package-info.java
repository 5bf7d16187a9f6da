/** What a form asks, and of which period. */
package ru.traektoria.monitoring.manual.model.definition;
