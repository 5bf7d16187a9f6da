/** What staff and mentoring tell that contests need: experience and active pairs. */
package ru.traektoria.events.contest.messaging;
