/** REST and words of meetings. */
package ru.traektoria.events.meeting.web;
