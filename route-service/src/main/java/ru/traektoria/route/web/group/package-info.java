/** Groups of programmes: seats, who waits, enrolment of many at once. */
package ru.traektoria.route.web.group;
