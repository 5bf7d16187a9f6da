/** Группы зачисления: who has a seat in which group of a programme. */
package ru.traektoria.route.model.group;
