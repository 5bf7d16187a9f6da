/** REST and pages of the queue of reported courses. */
package ru.traektoria.route.web.reported;
