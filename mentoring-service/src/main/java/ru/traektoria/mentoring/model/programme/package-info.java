/** Программа пары: goals, milestones, the plan of meetings, and the log of what was held. */
package ru.traektoria.mentoring.model.programme;
