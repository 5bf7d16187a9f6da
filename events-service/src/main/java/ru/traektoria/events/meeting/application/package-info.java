/** Use cases of meetings: find, decide, save. */
package ru.traektoria.events.meeting.application;
