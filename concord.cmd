@echo off
rem Runs Concord. Builds target\concord.jar first when it is missing or older than what it is made of.
rem CONCORD_JAVA_OPTS: further options for Java, such as -Xmx8g.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\concord.jar"

rem 0: nothing to do; 1: the jar must be built; 2: stderr is not a terminal; 3: both; else PowerShell does not run here
set "CHECK=$n = 0; $jar = Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue;"
set "CHECK=%CHECK% $parts = @(Get-Item -LiteralPath ($env:HOME_DIR + 'pom.xml'));"
set "CHECK=%CHECK% $parts += @(Get-ChildItem -Recurse -LiteralPath ($env:HOME_DIR + 'src\main'));"
set "CHECK=%CHECK% if (-not $jar) { $n = 1 }"
set "CHECK=%CHECK% elseif ($parts | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime }) { $n = 1 };"
set "CHECK=%CHECK% if ([Console]::IsErrorRedirected) { $n += 2 }; exit $n"
powershell -NoProfile -NonInteractive -Command "%CHECK%"
set "STATE=%ERRORLEVEL%"

set "TERMINAL=false"
if "%STATE%"=="0" set "TERMINAL=true"
if "%STATE%"=="1" set "TERMINAL=true"
if "%STATE%"=="1" goto build
if "%STATE%"=="3" goto build
if not exist "%JAR%" goto build

:start
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseParallelGC -Xshare:auto -Dconcord.terminal=%TERMINAL% %CONCORD_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:build
set "MAVEN="
for %%m in (mvn.cmd mvn.bat mvn.exe) do if not defined MAVEN set "MAVEN=%%~$PATH:m"
if not defined MAVEN goto nomaven
echo concord: building "%JAR%" 1>&2
pushd "%HOME_DIR%"
call "%MAVEN%" -B -q -Dmaven.test.skip=true -Djacoco.skip=true package 1>&2 <nul
set "BUILT=%ERRORLEVEL%"
popd
if "%BUILT%"=="0" goto start
exit /b 1

:nomaven
echo concord: "%JAR%" must be built, but mvn was not found. Maybe Maven is not on the PATH? 1>&2
exit /b 1
