/** Полугодовой отчёт педагога о маршруте: when it is owed, what it says, what became of it. */
package ru.traektoria.route.model.report;
