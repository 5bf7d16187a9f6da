/** Ранжирование: from score sheets to places, the same every time. */
package ru.traektoria.events.contest.model.ranking;
