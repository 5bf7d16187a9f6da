/** Contests, applications and score sheets in the store. */
package ru.traektoria.events.contest.persistence;
