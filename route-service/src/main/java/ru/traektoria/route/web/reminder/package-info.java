/** What this service reminds people of. */
package ru.traektoria.route.web.reminder;
