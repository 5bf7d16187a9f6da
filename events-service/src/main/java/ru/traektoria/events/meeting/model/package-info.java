/** Заседания: agenda, what was heard and decided, the numbered protocol, what became of it. */
package ru.traektoria.events.meeting.model;
