/** Where meetings and the books of protocols are kept. */
package ru.traektoria.events.meeting.persistence;
