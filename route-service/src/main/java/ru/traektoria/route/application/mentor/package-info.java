/** Routes of mentees, as their mentors read them. */
package ru.traektoria.route.application.mentor;
