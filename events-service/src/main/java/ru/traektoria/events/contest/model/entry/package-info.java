/** Заявки на конкурс: who, in which nomination, with what. */
package ru.traektoria.events.contest.model.entry;
