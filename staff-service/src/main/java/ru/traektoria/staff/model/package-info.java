/**
 * Кадры: places, people, assignments, vacancies and the directories they use (domain.md §2.1).
 * Knows the JDK and the platform's kernel alone; time is always a parameter.
 */
package ru.traektoria.staff.model;
