/** Конкурс: the aggregate that joins terms, jury and results. */
package ru.traektoria.events.contest.model;
