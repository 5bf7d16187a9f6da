/** What this service needs of staff-service beside names: subjects, statuses of organisations. */
package ru.traektoria.events.staff;
