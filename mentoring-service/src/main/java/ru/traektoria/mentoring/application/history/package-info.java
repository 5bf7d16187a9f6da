/** Загрузка истории: pairs and target models of past years from files (domain.md §2.6). */
package ru.traektoria.mentoring.application.history;
