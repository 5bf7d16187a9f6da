/** Положение о конкурсе: what is agreed before anybody applies. */
package ru.traektoria.events.contest.model.terms;
