/** Подбор наставника: the grounds for a match and their order (domain.md §2.4). */
package ru.traektoria.mentoring.model.matching;
