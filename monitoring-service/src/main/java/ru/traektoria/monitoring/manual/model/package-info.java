/**
 * Ручные данные: what no event tells and people of the organisations write (domain.md §2.6); the
 * JDK alone.
 */
package ru.traektoria.monitoring.manual.model;
