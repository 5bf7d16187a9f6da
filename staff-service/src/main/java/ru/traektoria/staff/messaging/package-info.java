/** What goes out on staff.events and staff.directory, and what comes in from other services. */
package ru.traektoria.staff.messaging;
