/** Курсы, о которых сообщил ЦНППМ, and what became of each. */
package ru.traektoria.route.model.reported;
