/** Жюри: seats, conflicts of interest, ciphers, distribution, score sheets. */
package ru.traektoria.events.contest.model.jury;
