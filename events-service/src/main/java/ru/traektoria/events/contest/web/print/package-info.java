/** What is printed of a contest. */
package ru.traektoria.events.contest.web.print;
