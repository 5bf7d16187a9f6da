/** Use cases of contests: find, decide, save. */
package ru.traektoria.events.contest.application;
