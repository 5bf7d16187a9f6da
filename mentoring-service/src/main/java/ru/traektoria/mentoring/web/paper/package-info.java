/** Программа и положение о наставничестве муниципалитета, with their versions. */
package ru.traektoria.mentoring.web.paper;
