/** Pages of meetings, made for a phone first. */
package ru.traektoria.events.meeting.web.pages;
