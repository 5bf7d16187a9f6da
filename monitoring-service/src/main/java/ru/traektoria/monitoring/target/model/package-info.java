/** Цели и базы: what a target is and how it is judged (domain.md §2.6); the JDK alone. */
package ru.traektoria.monitoring.target.model;
