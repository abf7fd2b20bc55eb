# Built from the result of: mvn -DskipTests -Pit-postgres package   (the PostgreSQL variant)
FROM eclipse-temurin:25-jre
ENV NGHEDAN_DATA=/var/lib/nghedan \
    TZ=Asia/Ho_Chi_Minh
RUN useradd --system --home-dir /opt/nghedan nghedan && install -d -o nghedan -g nghedan -m 700 "$NGHEDAN_DATA"
COPY --chown=nghedan target/quarkus-app /opt/nghedan
USER nghedan
WORKDIR /opt/nghedan
VOLUME /var/lib/nghedan
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-Dnghedan.demo=false", "-jar", "quarkus-run.jar"]
