/** The mentor's list of mentees with their routes. */
package ru.traektoria.route.web.mentee;
