/** Ручные данные: forms, gatherings and sheets in the store, and what is done with them. */
package ru.traektoria.monitoring.manual.application;
