/** Загрузка истории: participations and memberships of past years (domain.md §2.6). */
package ru.traektoria.events.history;
